#!/usr/bin/env python3
"""Runs the graph benchmarks beside NetworKit and NetworkX on the same edges, and prints the ratios.

usage: compare.py BENCHMARKS-BINARY [WORKS PEOPLE] [--networkx]

Needs `pip install networkit networkx`. The binary comes from
`COTERIE_BENCHMARKS=1 swift build -c release --product graph-benchmark`. The edges are written once, read
by each peer before its clock starts, and every figure is the median of three runs (one for Leiden).
"""
import json
import statistics
import subprocess
import sys
import tempfile
import time


def median(body, runs=3):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = body()
        times.append(time.perf_counter() - start)
    return statistics.median(times), result


def networkit(folder, nodes, out):
    import networkit as nk

    reader = nk.graphio.EdgeListReader("\t", 0)
    graph = reader.read(f"{folder}/edges.tsv")
    while graph.numberOfNodes() < nodes:
        graph.addNode()
    part = reader.read(f"{folder}/part.tsv")
    out["components"], _ = median(lambda: nk.components.ConnectedComponents(graph).run())
    out["cores"], _ = median(lambda: nk.centrality.CoreDecomposition(graph).run())
    out["pagerank"], _ = median(
        lambda: nk.centrality.PageRank(graph, damp=0.85, tol=1e-8).run())
    out["betweenness of 10000"], _ = median(lambda: nk.centrality.Betweenness(part).run(), 1)
    seconds, leiden = median(lambda: nk.community.ParallelLeiden(graph).run(), 1)
    out["leiden"] = seconds
    out["modularity"] = nk.community.Modularity().getQuality(leiden.getPartition(), graph)


def networkx(folder, out):
    import networkx as nx

    graph = nx.read_edgelist(f"{folder}/edges.tsv", nodetype=int)
    out["components"], _ = median(lambda: list(nx.connected_components(graph)), 1)
    out["cores"], _ = median(lambda: nx.core_number(graph), 1)
    out["pagerank"], _ = median(lambda: nx.pagerank(graph, tol=1e-8), 1)


def main():
    words = [w for w in sys.argv[1:] if w != "--networkx"]
    sizes = words[1:3] or ["7500000", "3500000"]
    with tempfile.TemporaryDirectory() as folder:
        text = subprocess.run(
            [words[0], *sizes, folder], check=True, capture_output=True, text=True).stdout
        ours = {}
        for line in text.splitlines():
            item = json.loads(line)
            ours[item["name"]] = item
        peer, slow = {}, {}
        networkit(folder, int(sizes[1]), peer)
        if "--networkx" in sys.argv:
            networkx(folder, slow)
    print(f"{'':26}{'ours':>10}{'NetworKit':>11}{'ratio':>8}{'NetworkX':>10}{'ratio':>8}")
    for name, item in ours.items():
        line = f"{name:26}{item['seconds']:10.4f}"
        for other in (peer, slow):
            if name in other:
                line += f"{other[name]:11.3f}{other[name] / item['seconds']:8.1f}"
        print(line, " ", item["detail"], f"({item['peak_mb']} MB)")
    print("modularity of NetworKit's communities:", peer.get("modularity"))


if __name__ == "__main__":
    main()
