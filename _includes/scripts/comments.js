// Comments come from another host: nothing is asked of it before the reader asks for them.
for (const button of document.querySelectorAll("button.show-comments")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const script = document.createElement("script");
    for (const [name, value] of Object.entries(JSON.parse(button.dataset.attributes))) script.setAttribute(name, value);
    script.async = true;
    script.src = button.dataset.src;
    button.closest("section").append(script);
    button.parentElement.remove();
  });
}
