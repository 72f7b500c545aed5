import Commands

await CommandLineTool.run()
