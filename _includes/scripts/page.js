// What a page does beyond showing itself. Without it nothing is missing: its buttons are there only with it.
const root = document.documentElement;

/** The themes in the order the switch goes through them; none is the system's. */
const themes = ["", "light", "dark"];

function show(button, theme) {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  button.querySelector("span").textContent = button.dataset[theme || "system"];
}

function keep(theme) {
  try {
    if (theme) localStorage.setItem("theme", theme);
    else localStorage.removeItem("theme");
  } catch {
    // The choice holds for this page.
  }
}

for (const button of document.querySelectorAll("button.theme")) {
  show(button, root.dataset.theme ?? "");
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(root.dataset.theme ?? "") + 1) % themes.length];
    show(button, next);
    keep(next);
  });
}

for (const button of document.querySelectorAll("button.copy")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.url);
    button.textContent = button.dataset.done;
  });
}
