#!/usr/bin/env python3
"""Runs the graph benchmarks beside NetworKit and NetworkX on the same edges, and prints the ratios.

usage: compare.py BENCHMARKS-BINARY [WORKS PEOPLE] [--networkx] [--rounds N] [--only NAME …]

Needs `pip install networkit networkx`. The binary comes from
`COTERIE_BENCHMARKS=1 swift build -c release --product graph-benchmark`. The edges are written once and
read by each peer before any clock starts. Then the programs take turns, algorithm by algorithm and
round by round, so that what else the machine does falls on all of them; a ratio is the median of the
rounds' ratios. NetworKit uses all cores that it finds.
"""
import argparse
import json
import statistics
import subprocess
import tempfile
import time


class Ours:
    """The benchmark program, which waits for its turns."""

    def __init__(self, binary, works, people, folder):
        self.process = subprocess.Popen(
            [binary, works, people, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.alone = []
        while (item := json.loads(self.process.stdout.readline()))["name"] != "ready":
            self.alone.append(item)

    def run(self, name):
        self.process.stdin.write(name + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def networkit(folder, nodes):
    import networkit as nk

    reader = nk.graphio.EdgeListReader("\t", 0)
    graph = reader.read(f"{folder}/edges.tsv")
    while graph.numberOfNodes() < nodes:
        graph.addNode()
    part = reader.read(f"{folder}/part.tsv")
    quality = lambda found: nk.community.Modularity().getQuality(found.getPartition(), graph)
    return {
        "components": (lambda: nk.components.ConnectedComponents(graph).run(), None),
        "cores": (lambda: nk.centrality.CoreDecomposition(graph).run(), None),
        "pagerank": (lambda: nk.centrality.PageRank(graph, damp=0.85, tol=1e-8).run(), None),
        "leiden": (lambda: nk.community.ParallelLeiden(graph).run(), quality),
        "betweenness": (lambda: nk.centrality.Betweenness(part).run(), None),
    }


def networkx(folder):
    import networkx as nx

    graph = nx.read_edgelist(f"{folder}/edges.tsv", nodetype=int)
    return {
        "components": lambda: list(nx.connected_components(graph)),
        "cores": lambda: nx.core_number(graph),
        "pagerank": lambda: nx.pagerank(graph, tol=1e-8),
    }


def timed(body):
    start = time.perf_counter()
    result = body()
    return time.perf_counter() - start, result


def main():
    options = argparse.ArgumentParser()
    options.add_argument("binary")
    options.add_argument("works", nargs="?", default="7500000")
    options.add_argument("people", nargs="?", default="3500000")
    options.add_argument("--networkx", action="store_true")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", nargs="+", default=[])
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ours = Ours(options.binary, options.works, options.people, folder)
        for item in ours.alone:
            print(f"{item['name']:22}{item['seconds']:10.4f} s   {item['detail']} ({item['peak_mb']} MB)", flush=True)
        peers = networkit(folder, int(options.people))
        slow = networkx(folder) if options.networkx else {}
        print(f"{'':22}{'ours':>10}{'NetworKit':>11}{'ratio':>7}   medians of {options.rounds}")
        for name, (body, quality) in peers.items():
            if options.only and name not in options.only:
                continue
            own, theirs, note = [], [], ""
            rounds = 1 if name == "betweenness" else options.rounds
            for _ in range(rounds):
                item = ours.run(name)
                own.append(item["seconds"])
                seconds, result = timed(body)
                theirs.append(seconds)
            if quality:
                note = f"; NetworKit's modularity {quality(result):.6f}"
            ratio = statistics.median(b / a for a, b in zip(own, theirs))
            line = f"{name:22}{statistics.median(own):10.3f}{statistics.median(theirs):11.3f}{ratio:7.2f}"
            if name in slow:
                seconds, _ = timed(slow[name])
                line += f"   NetworkX {seconds:.3f}, ratio {seconds / statistics.median(own):.0f}"
            print(line, f"  {item['detail']} ({item['peak_mb']} MB){note}", flush=True)
        ours.process.stdin.close()
        ours.process.wait()


if __name__ == "__main__":
    main()
