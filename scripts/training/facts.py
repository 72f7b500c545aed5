"""The facts that synthetic references are rendered from: names, titles, periodicals, meetings, books."""

import gzip
import json
import os
import random
import re

MEETINGS = """
ASPLOS|Architectural Support for Programming Languages and Operating Systems|International Conference on
ISCA|Computer Architecture|International Symposium on
MICRO|Microarchitecture|IEEE/ACM International Symposium on
HPCA|High Performance Computer Architecture|IEEE International Symposium on
DAC|Design Automation|ACM/IEEE|Conference
ICCAD|Computer-Aided Design|IEEE/ACM International Conference on
DATE|Design, Automation and Test in Europe||Conference
SC|High Performance Computing, Networking, Storage and Analysis|International Conference for
PPoPP|Principles and Practice of Parallel Programming|ACM SIGPLAN Symposium on
PLDI|Programming Language Design and Implementation|ACM SIGPLAN Conference on
POPL|Principles of Programming Languages|ACM Symposium on
OOPSLA|Object-Oriented Programming, Systems, Languages, and Applications|Conference on
CGO|Code Generation and Optimization|International Symposium on
PACT|Parallel Architectures and Compilation Techniques|International Conference on
OSDI|Operating Systems Design and Implementation|USENIX Symposium on
SOSP|Operating Systems Principles|ACM Symposium on
NSDI|Networked Systems Design and Implementation|USENIX Symposium on
ATC|Annual Technical|USENIX|Conference
EuroSys||European Conference on Computer Systems
FAST|File and Storage Technologies|USENIX Conference on
SIGCOMM|Applications, Technologies, Architectures, and Protocols for Computer Communication|Conference on
INFOCOM|Computer Communications|IEEE International Conference on
ICML|Machine Learning|International Conference on
NeurIPS|Neural Information Processing Systems|Advances in
NIPS|Neural Information Processing Systems|Conference on
ICLR|Learning Representations|International Conference on
MLSys|Machine Learning and Systems|Conference on
AAAI|Artificial Intelligence|AAAI Conference on
IJCAI|Artificial Intelligence|International Joint Conference on
UAI|Uncertainty in Artificial Intelligence|Conference on
AISTATS|Artificial Intelligence and Statistics|International Conference on
COLT|Learning Theory|Conference on
KDD|Knowledge Discovery and Data Mining|ACM SIGKDD Conference on
WWW|World Wide Web|International Conference on the
SIGIR|Research and Development in Information Retrieval|ACM SIGIR Conference on
CIKM|Information and Knowledge Management|ACM International Conference on
SIGMOD|Management of Data|ACM SIGMOD International Conference on
VLDB|Very Large Data Bases|International Conference on
ICDE|Data Engineering|IEEE International Conference on
PODS|Principles of Database Systems|Symposium on
ACL|Association for Computational Linguistics|Annual Meeting of the
EMNLP|Empirical Methods in Natural Language Processing|Conference on
NAACL|Association for Computational Linguistics|Conference of the North American Chapter of the
COLING|Computational Linguistics|International Conference on
LREC|Language Resources and Evaluation|International Conference on
CVPR|Computer Vision and Pattern Recognition|IEEE Conference on
ICCV|Computer Vision|IEEE International Conference on
ECCV|Computer Vision|European Conference on
SIGGRAPH|Computer Graphics and Interactive Techniques|Conference on
CHI|Human Factors in Computing Systems|CHI Conference on
UIST|User Interface Software and Technology|ACM Symposium on
CSCW|Computer Supported Cooperative Work|Conference on
CCS|Computer and Communications Security|ACM Conference on
S&P|Security and Privacy|IEEE Symposium on
STOC|Theory of Computing|ACM Symposium on
FOCS|Foundations of Computer Science|IEEE Symposium on
SODA|Discrete Algorithms|ACM-SIAM Symposium on
PODC|Principles of Distributed Computing|ACM Symposium on
SPAA|Parallel Algorithms and Architectures|ACM Symposium on
IPDPS|Parallel and Distributed Processing|IEEE International Symposium on
ICPP|Parallel Processing|International Conference on
ICSE|Software Engineering|International Conference on
FSE|Foundations of Software Engineering|International Symposium on the
ASE|Automated Software Engineering|International Conference on
ICFP|Functional Programming|International Conference on
ECOOP|Object-Oriented Programming|European Conference on
ICRA|Robotics and Automation|IEEE International Conference on
IROS|Intelligent Robots and Systems|International Conference on
RSS|Robotics: Science and Systems|
ICASSP|Acoustics, Speech, and Signal Processing|IEEE International Conference on
Interspeech||Annual Conference of the International Speech Communication Association
ICPR|Pattern Recognition|International Conference on
FPGA|Field-Programmable Gate Arrays|ACM/SIGDA International Symposium on
FCCM|Field-Programmable Custom Computing Machines|IEEE Symposium on
IISWC|Workload Characterization|IEEE International Symposium on
ISPASS|Performance Analysis of Systems and Software|IEEE International Symposium on
ICS|Supercomputing|International Conference on
LICS|Logic in Computer Science|Symposium on
CAV|Computer Aided Verification|International Conference on
SIGCSE|Computer Science Education|Technical Symposium on
GECCO|Genetic and Evolutionary Computation||Conference
"""
WORKSHOPS = ["on Machine Learning Systems", "on Deep Learning Compilers", "on Graph Learning",
             "on Architectures for Intelligent Machines", "on Programming Models for GPUs",
             "on Statistical Machine Translation", "on Hot Topics in Operating Systems",
             "on Benchmarking", "on Trustworthy AI", "for Women in Science"]
JOURNALS_CS = """ACM Transactions on Computer Systems (TOCS)|ACM Transactions on Architecture and Code Optimization (TACO)
ACM Transactions on Design Automation of Electronic Systems (TODAES)|IEEE Transactions on Parallel and Distributed Systems
IEEE Transactions on Computers|IEEE Micro|IEEE Computer Architecture Letters|Communications of the ACM|Journal of the ACM
ACM Computing Surveys|Proceedings of the VLDB Endowment|Journal of Machine Learning Research|Machine Learning
Computational Linguistics|Transactions of the Association for Computational Linguistics|Neural Computation|Artificial Intelligence
IEEE Trans. Pattern Anal. Mach. Intell.|IEEE Access|Sensors|Sensor Review|Nature|Science|PLOS ONE|Pattern Recognition
IEEE Transactions on Computer-Aided Design of Integrated Circuits and Systems|Proc. ACM Program. Lang.|SIAM Journal on Computing
Theoretical Computer Science|Information Processing Letters|Bioinformatics|IEEE Software|IEEE Internet Computing
Future Generation Computer Systems|Parallel Computing|Journal of Parallel and Distributed Computing|Computer Networks"""
PUBLISHERS_CS = ["ACM", "IEEE", "PMLR", "Springer", "USENIX Association", "AAAI Press", "Curran Associates, Inc.", "ACM Press",
                 "IEEE Computer Society", "Morgan Kaufmann", "Association for Computational Linguistics", "Springer-Verlag",
                 "MIT Press", "OpenReview.net", "Elsevier", "SIAM", "CEUR-WS.org"]
CITIES = ["Vancouver, Canada", "San Diego, CA", "Seattle, WA, USA", "Toronto, ON", "London, UK", "Seoul, Korea", "Virtual Event",
          "Berlin, Germany", "Paris, France", "Vienna, Austria", "New Orleans, LA, USA", "Beijing, China", "Singapore",
          "Honolulu, Hawaii, USA", "Santa Clara, CA", "Lausanne, Switzerland", "Edinburgh", "Chicago, IL", "Tokyo, Japan",
          "Lisbon, Portugal", "Barcelona", "Philadelphia, PA", "Washington, DC", "Taipei, Taiwan", "Montreal, Quebec"]
UNIVERSITIES = ["University of California, Berkeley", "Stanford University", "Carnegie Mellon University", "MIT",
                "University of Illinois at Urbana-Champaign", "Peking University", "Tsinghua University", "ETH Zürich",
                "Universität Heidelberg", "Université de Paris", "Universidad de Sevilla", "Università di Bologna",
                "University of Oxford", "Technische Universität München", "National University of Singapore",
                "University of Washington", "Freie Universität Berlin", "Columbia University", "Indian Institute of Science"]
GERMAN = "Die Der Das Eine Zur Zum Über Geschichte Theorie Wandel Kultur Gesellschaft Recht Politik Sprache Bildung".split()


class Facts:
    def __init__(self, sets, names, acl=None, held=(), seed=1):
        """`sets` are loaded corpora; entries whose squashed text is in `held` are left out."""
        import corpora
        self.random = random.Random(seed)
        self.titles, self.books, self.journals, self.containers = [], [], [], []
        self.publishers, self.locations, self.notes, self.editions, self.series = [], [], [], [], []
        for entries in sets:
            for entry in entries:
                if corpora.squash(entry["text"]) in held:
                    continue
                by = {}
                for start, end, label in entry["spans"]:
                    by.setdefault(label, entry["text"][start:end].replace("\n", " "))
                title = by.get("title")
                if title and 12 < len(title) < 220:
                    (self.titles if "journal" in by or "container" in by else self.books).append(title)
                for label, pool in (("journal", self.journals), ("publisher", self.publishers),
                                    ("location", self.locations), ("edition", self.editions),
                                    ("series", self.series)):
                    if label in by and len(by[label]) < 120:
                        pool.append(by[label])
                if "container" in by and "title" in by and len(by["container"]) < 160:
                    self.containers.append(by["container"])
        self.computing = []
        if acl:
            with gzip.open(acl, "rt", encoding="utf8") as file:
                for index, line in enumerate(file):
                    record = json.loads(line)
                    if 15 < len(record["title"]) < 180 and not re.match("Proceedings|Book of", record["title"]):
                        self.computing.append(record["title"])
            self.random.shuffle(self.computing)
            self.computing = self.computing[:12000]
        self.given, self.family = [], []
        with open(os.path.join(names, "given-names.tsv"), encoding="utf8") as file:
            self.given = [line.split("\t")[0].strip() for line in file if not line.startswith("#")]
        with open(os.path.join(names, "surnames.tsv"), encoding="utf8") as file:
            self.family = [line.split("\t")[0].strip() for line in file if not line.startswith("#")]
        self.meetings = []
        for line in MEETINGS.strip().splitlines():
            parts = (line.split("|") + ["", ""])[:4]
            name = " ".join(part for part in (parts[2], parts[1], parts[3]) if part)
            self.meetings.append((parts[0], name))
        self.journals_cs = [name.strip() for name in re.split(r"[|\n]", JOURNALS_CS)]
