"""Opens a model in the editors' own libraries, in Chromium, and gives back what they would save.

python -m tests.rundtur     writes every model of the project as the editors write it
"""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
STATIC = ROOT / "server" / "web" / "static"
ORIGIN = "http://lagrum.test"

_OPEN = """async (origin) => {
  document.body.innerHTML = '<div id="c" style="width:900px;height:600px"></div><div id="p"></div>';
  for (const kind of ["bpmn", "dmn", "form"]) {
    window[kind] = await import(`${origin}/vendor/modeller/${kind}.js`);
  }
}"""

_SAVE = """async ([kind, text]) => {
  const container = document.getElementById("c");
  container.innerHTML = "";
  const told = (warnings) => (warnings || []).map((one) => one.message || String(one));
  if (kind === "form") {
    const editor = new form.FormEditor({ container });
    const { warnings } = await editor.importSchema(JSON.parse(text));
    const saved = JSON.stringify(editor.saveSchema(), null, 2) + "\\n";
    editor.destroy();
    return [saved, told(warnings)];
  }
  const editor = kind === "bpmn"
    ? new bpmn.Modeler({
      container,
      propertiesPanel: { parent: "#p" },
      alignToOrigin: { alignOnSave: false },
      moddleExtensions: { modeler: bpmn.modelerModdle },
    })
    : new dmn.Modeler({
      container,
      moddleExtensions: { modeler: dmn.modelerModdle, zeebe: dmn.zeebeModdle },
    });
  const { warnings } = await editor.importXML(text);
  const saved = (await editor.saveXML({ format: true })).xml;
  editor.destroy();
  return [saved, told(warnings)];
}"""


def models() -> list[Path]:
    """Return every model of the project that has an editor which draws."""
    found = [*ROOT.glob("processes/*/*.bpmn"), *ROOT.glob("processes/*/*.dmn"), *ROOT.glob("forms/*/*.form")]
    return sorted(found)


def open_editors(page: Any) -> None:
    """Load the three editors into the page, from the files that the workshop serves."""
    page.route(f"{ORIGIN}/**", _serve)
    page.goto(f"{ORIGIN}/")
    page.evaluate(_OPEN, ORIGIN)


def _serve(route: Any) -> None:
    path = STATIC / route.request.url.removeprefix(f"{ORIGIN}/")
    if path.is_file():
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        route.fulfill(status=200, content_type=kind, body=path.read_bytes())
    else:
        route.fulfill(status=200, content_type="text/html; charset=utf-8", body="<!doctype html><body>")


def saved_by_editor(page: Any, kind: str, text: str) -> tuple[str, list[str]]:
    """Return what the editor saves when nothing was changed, and what it warned of."""
    saved, warnings = page.evaluate(_SAVE, [kind, text])
    return saved, warnings


def main() -> None:
    """Write every model as the editors write it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--headless=new"]
        )
        page = browser.new_page()
        open_editors(page)
        for path in models():
            text = path.read_text("utf-8")
            saved, warnings = saved_by_editor(page, path.suffix[1:], text)
            if warnings:
                print(f"{path.relative_to(ROOT)}: {warnings}")
            elif saved != text:
                path.write_text(saved, encoding="utf-8")
                print(f"{path.relative_to(ROOT)}: skriven")
        browser.close()


if __name__ == "__main__":
    main()
