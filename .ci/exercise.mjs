// Signs in to the server on a port of this machine and reads, a number of times, what the client's first pages read.
const [, , port, requests] = process.argv;
const api = `http://127.0.0.1:${port}/api/v1`;

const session = await fetch(`${api}/sessions`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ email: 'educator@maplegrove.example', password: 'maple-grove' })
}).then(json);
const pages = ['me', 'me/today', 'teams?mine=true', 'goals?mine=true', 'strategies', 'framing-rules'];

for (let request = 0; request < Number(requests); request++) {
  await fetch(`${api}/${pages[request % pages.length]}`, {
    headers: { Authorization: `Bearer ${session.accessToken}` }
  }).then(json);
}

function json(answer) {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  return answer.json();
}
