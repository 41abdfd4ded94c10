/* Every page of these has a row of buttons, each of which runs one of the page's functions and shows what it returns. */
/* global console, document, Excel, Office */
/* exported addButtons */

function addButtons(steps) {
  Office.onReady(() => {
    const buttons = Object.entries(steps).map(([name, step]) => button(name, step));
    document.getElementById("buttons").append(...buttons);
  });
}

function button(name, step) {
  const element = document.createElement("button");
  element.textContent = name;
  element.onclick = () => run(name, step);
  return element;
}

async function run(name, step) {
  const message = document.getElementById("message");
  try {
    const answer = await Excel.run(step);
    message.textContent = `${name}: ${answer}`;
  } catch (error) {
    console.error(error);
    message.textContent = `${name}: ${error.code ?? ""} ${error.message}`;
  }
}
