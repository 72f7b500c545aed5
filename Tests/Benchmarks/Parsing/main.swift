NamesBenchmark.run()
