"""spaCy with en_core_web_sm: warm-up, then timed rounds over all articles. Exit status 3 where it is not installed."""
import json
import os
import resource
import sys
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[variable] = "1"  # before anything numeric is loaded

MODEL = "en_core_web_sm"

try:
    import spacy
    nlp = spacy.load(MODEL)
except (ImportError, OSError) as error:
    print(str(error).splitlines()[0], file=sys.stderr)
    sys.exit(3)


def analyze(texts):
    tokens = 0
    for doc in nlp.pipe(texts):
        tokens += len(doc)
        len(doc.ents)
        sum(1 for _ in doc.sents)
    return tokens


path, warm_up_seconds, rounds = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
with open(path, encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines if line.strip()]

while time.process_time() < warm_up_seconds:
    analyze(texts[:10])

timed = []
for _ in range(rounds):
    start, cpu_start = time.perf_counter(), time.process_time()
    tokens = analyze(texts)
    timed.append({"seconds": time.perf_counter() - start, "cpuSeconds": time.process_time() - cpu_start})

print(json.dumps({
    "name": f"spaCy, {MODEL}",
    "version": f"{spacy.__version__}, model {nlp.meta['version']}",
    "does": "tokens, sentences, tags, lemmas, parse, names",
    "tokens": tokens,
    "rounds": timed,
    "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
}))
