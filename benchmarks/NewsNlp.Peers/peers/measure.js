// What the JavaScript peers share: warm-up, then timed rounds over all articles, each result read before the next article.
'use strict';
const fs = require('fs');

module.exports = function measure(name, version, does, analyze) {
  const [input, warmUpSeconds, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
  const texts = fs.readFileSync(input, 'utf8').split('\n').filter((line) => line).map((line) => JSON.parse(line).text);
  const now = () => Number(process.hrtime.bigint()) / 1e9;
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
  let tokens = 0;
  const round = () => {
    const [start, cpuStart] = [now(), cpu()];
    tokens = 0;
    for (const text of texts) {
      tokens += analyze(text);
    }
    return { seconds: now() - start, cpuSeconds: cpu() - cpuStart };
  };

  for (let i = 0; cpu() < warmUpSeconds; i++) {
    analyze(texts[i % texts.length]);
  }

  const timed = Array.from({ length: rounds }, round);
  console.log(JSON.stringify({ name, version, does, tokens, rounds: timed, peakBytes: process.resourceUsage().maxRSS * 1024 }));
};
