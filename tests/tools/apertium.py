"""Translates with Apertium, as recto asks for it: `python3 apertium.py eng-spa`."""

import json
import subprocess
import sys

requests = [json.loads(line) for line in sys.stdin]
# One run for all: each text is a paragraph of its own.
page = "".join(f"<p>{request['text']}</p>\n" for request in requests)
command = ["apertium", "-u", "-f", "html", sys.argv[1]]
done = subprocess.run(command, input=page, capture_output=True, text=True, check=True).stdout
texts = [text.split("</p>")[0] for text in done.split("<p>")[1:]]
if len(texts) != len(requests):
    sys.exit("apertium gave another number of paragraphs back")
for request, text in zip(requests, texts):
    answer = {"id": request["id"], "text": text.strip(), "engine": f"apertium {sys.argv[1]}"}
    print(json.dumps(answer, ensure_ascii=False))
