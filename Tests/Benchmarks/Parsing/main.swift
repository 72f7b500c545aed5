NamesBenchmark.run()
ReferencesBenchmark.run()
