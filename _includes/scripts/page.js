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

for (const share of document.querySelectorAll(".share")) {
  const { url } = share.dataset;
  const copy = share.querySelector(".copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(url);
      copy.textContent = share.querySelector("output").textContent = copy.dataset.done;
    });
  }
  const device = share.querySelector(".device");
  if (device && navigator.share) {
    device.hidden = false;
    // Closed without a choice, it is no fault.
    device.addEventListener("click", () => navigator.share({ url, title: document.querySelector("h1").textContent }).catch(() => {}));
  }
}
