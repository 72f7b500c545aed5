import Bibliography

/// The words by which named systems are told from other names.
enum SystemVocabulary {
  /// What a system may be called.
  static let nouns = WordSet(
    """
    framework frameworks library libraries compiler compilers toolkit toolkits tool tools platform \
    platforms simulator simulators engine engines infrastructure runtime package packages benchmark \
    benchmarks suite suites system systems project projects toolchain database databases language \
    languages service interpreter debugger profiler fuzzer solver scheduler manager middleware \
    software dsl ir api apis prover verifier optimizer autotuner overlay generator specification \
    representation environment testbed prototype architecture design crawler editor plugin stack
    """)

  /// What a name of another kind is called.
  static let otherNouns = WordSet(
    """
    algorithm algorithms method methods model models university company conference workshop student \
    professor dataset datasets award prize city member journal course network technique techniques
    """)

  /// "we present X", "this thesis describes X".
  static let introductions = WordSet(
    """
    present presents presented introduce introduces introduced propose proposes proposed describe \
    describes build builds built develop develops developed design designed implement implemented \
    release released create created extend extended
    """)

  /// "worked on X", "a co-creator of X".
  static let workVerbs = WordSet(
    "worked working contributed contributor creator developer committer maintainer maintained")

  /// Verbs by which a paper speaks of its system.
  static let activities = WordSet(
    """
    uses supports achieves proposes introduces decomposes automates produces enables allows provides \
    outperforms distributes decouples preserves optimizes defines captures generates mitigates \
    compresses improves accelerates focuses has detected implements achieves reduces runs offers
    """)

  /// Words before what something is compared with, and what is compared of systems.
  static let comparisons = WordSet("against than over versus vs compared")
  static let measures = WordSet(
    "throughput latency speedup speedups speed faster slower overhead bandwidth utilization")

  static let listOpenings = WordSet("like including")
  static let articles = WordSet("a an the our another")

  /// Words with a capital that don't belong to the name behind them.
  static let notPartOfName = WordSet(
    """
    a an the our this that in on of for with by and or to from using via apache nvidia google \
    microsoft amazon intel facebook meta ibm we i project overview
    """)

  /// Abbreviations of fields and things, languages, models, chips: no systems.
  static let noSystems = WordSet(
    """
    gpu gpus cpu cpus tpu tpus npu ipu fpga fpgas soc asic dram sram ssd ssds hdd nvm ram rom hbm \
    ai ml dl rl nlp cv llm llms lm lms gnn gnns gcn cnn cnns rnn rnns lstm dnn dnns mlp gan gans moe \
    hls rtl hdl eda cad isa ir irs api apis sdk dsl dsls sql os vm vms io iot ui ux http html xml json \
    tcp udp ip rdma mpi simd simt mimd pram tcu tcus stc stcs spmm spmv gemm sddmm conv fft blas \
    phd ms bs msc bsc ba mba usa us uk eu un gpa ta tas pi cs ee ece eecs cse it adl adls kv qa ocr \
    python java javascript typescript c cpp go rust scala kotlin swift ruby perl php haskell ocaml \
    verilog systemverilog vhdl matlab r bash shell latex fortran julia lisp prolog cobol html css \
    gpt bert llama mixtral resnet vgg alexnet transformer transformers opt bloom palm gemini claude \
    ampere hopper volta turing pascal kepler x86 arm intel nvidia amd google microsoft amazon apple \
    meta facebook alibaba ibm oracle huawei tencent baidu bytedance linkedin github email phone \
    als svm pca sgd adam lora fsm dag iid edp aes ctr hw sw hpc ode pde abstract speaker title location \
    recording note bio date time room university college institute conference workshop symposium \
    proceedings journal transactions introduction conclusion background keywords summary overview \
    challenges goal goals result results contribution contributions outcome impact problem solution \
    towards toward understanding learning deep machine efficient fast scalable distributed \
    parallel sparse dynamic automatic graph neural programming computer systems system data model models \
    research intern internship engineer assistant professor student advisor lead teaching reviewer \
    chair award best paper thesis dissertation january february march april may june july august \
    september october november december we our this these in for the and with efficiency scalability \
    reliability interest interests framework frameworks tools skills languages language keywords \
    relu gelu wifi nvlink infiniband macos ios phds msc bsc meng beng youtube qlora kvcache spgemm \
    arxiv corr openreview he she it they his her its their you who which there that one two ieee acm usenix pmlr nsf api \
    recent current past future new large small high low across selected related several other \
    optimization performance benchmarking accelerating improving building survey overview tutorial
    """)
}
