"""Opens a report in Chromium and measures how long it takes to open, to search and to filter.

    pip install selenium axe-playwright-python      # and the packages chromium, chromium-driver
    python3 Tests/Benchmarks/Report/measure.py out/report.html

With --axe the rules of axe-core are checked too, light and dark; it ends with 1 where one is broken.
"""

import argparse
import json
import pathlib
import shutil
import statistics
import sys

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

SEARCH = """
const box = document.getElementById("search"), done = arguments[arguments.length - 1];
const start = performance.now();
box.value = arguments[0];
box.dispatchEvent(new Event("input"));
// The page waits a moment for further letters; painting comes two frames later.
const wait = () => {
  const isReady = document.getElementById("found").textContent !== arguments[1];
  if (!isReady && performance.now() - start < 20000) { return setTimeout(wait, 1); }
  requestAnimationFrame(() => requestAnimationFrame(() =>
    done([performance.now() - start, document.getElementById("found").textContent])));
};
wait();
"""

FILTER = """
const box = document.getElementById("filter-first"), done = arguments[arguments.length - 1];
if (!box) { return done(null); }
const start = performance.now();
box.value = arguments[0];
box.dispatchEvent(new Event("input"));
requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
"""

CARD = """
const node = document.querySelector("#network .node.does");
node.dispatchEvent(new MouseEvent("click", { bubbles: true }));
const person = document.getElementById("card").textContent;
document.getElementById("card").close();
const edge = document.querySelector("#network .edge.does");
edge.dispatchEvent(new MouseEvent("click", { bubbles: true }));
const line = document.getElementById("card").querySelectorAll("li").length;
document.getElementById("card").close();
return [person.length, line];
"""


def browser(dark=False, size="1300,900"):
    options = Options()
    for argument in [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        f"--window-size={size}",
    ]:
        options.add_argument(argument)
    # Named, so that nothing is looked for elsewhere.
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.set_script_timeout(60)
    scheme = "dark" if dark else "light"
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    return driver


def opened(driver, url):
    """Milliseconds from the request to the end of loading, and to the first paint."""
    driver.get(url)
    return driver.execute_async_script("""
        const done = arguments[arguments.length - 1];
        requestAnimationFrame(() => requestAnimationFrame(() => {
          const times = performance.getEntriesByType("navigation")[0];
          const paint = performance.getEntriesByName("first-contentful-paint")[0];
          done([times.loadEventEnd, paint ? paint.startTime : performance.now()]);
        }));""")


def broken_rules(driver, url):
    """The rules of axe-core that the page breaks, with an example each."""
    import axe_playwright_python

    folder = pathlib.Path(axe_playwright_python.__file__).parent
    script = next(folder.rglob("axe.min.js"))
    driver.get(url)
    driver.execute_script(script.read_text(encoding="utf-8"))
    result = driver.execute_async_script(
        "const done = arguments[arguments.length - 1]; axe.run().then(done);")
    return [
        (rule["id"], rule["impact"], len(rule["nodes"]), rule["nodes"][0]["html"][:200])
        for rule in result["violations"]
    ]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("report", type=pathlib.Path)
    arguments.add_argument("--words", default="li")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--axe", action="store_true")
    arguments.add_argument("--screenshots", type=pathlib.Path)
    options = arguments.parse_args()
    url = options.report.resolve().as_uri()
    driver = browser()
    figures = {"bytes": options.report.stat().st_size, "open": [], "paint": [], "search": [],
               "filter": []}
    for _ in range(options.runs):
        load, paint = opened(driver, url)
        figures["open"].append(load)
        figures["paint"].append(paint)
        search, found = driver.execute_async_script(SEARCH, options.words, "")
        figures["search"].append(search)
        figures["found"] = found
        driver.execute_async_script(SEARCH, "", found)
        filtered = driver.execute_async_script(FILTER, "2021")
        if filtered is not None:
            figures["filter"].append(filtered)
    figures["card"] = driver.execute_script(CARD)
    figures["errors"] = [
        entry["message"] for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
    for name in ["open", "paint", "search", "filter"]:
        if figures[name]:
            figures[name] = round(statistics.median(figures[name]))
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
        driver.save_screenshot(str(options.screenshots / "light.png"))
    driver.quit()
    print(json.dumps(figures))
    if not options.axe:
        return 0
    count = 0
    for dark, size in [(False, "1300,900"), (True, "1300,900"), (False, "420,900")]:
        driver = browser(dark, size)
        for rule in broken_rules(driver, url):
            count += 1
            print("dark" if dark else "light", size, *rule)
        if options.screenshots:
            name = f"axe-{'dark' if dark else 'light'}-{size.split(',')[0]}.png"
            driver.save_screenshot(str(options.screenshots / name))
        driver.quit()
    print(f"axe-core: {count} rules broken")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
