// Exchanges the token behind `#t=` for a session, and goes to the desk.
const note = document.getElementById("note");
const form = document.querySelector("form");

async function enter(token) {
  const answer = await fetch(document.body.dataset.login, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
  });
  const body = await answer.json();
  if (answer.ok) {
    location.replace(body.location);
  } else {
    note.textContent = [body.error.message, body.error.hint].filter(Boolean).join(" ");
    form.hidden = false;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  enter(form.elements.token.value.trim());
});

const token = new URLSearchParams(location.hash.slice(1)).get("t");
if (token) {
  // Neither the history nor a picture of the screen keeps it.
  history.replaceState(null, "", location.pathname);
  enter(token);
} else {
  form.hidden = false;
}
