// Language and theme that a person chose, set before anything is painted. Keys and values as in the page itself.
try {
  var theme = localStorage.getItem("chancery.theme");
  var language = localStorage.getItem("chancery.language");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (language) document.documentElement.lang = language;
} catch {
  // Storage is shut: the system's own choice stands.
}
