"""Reads what print_json prints with Python's own parser, and holds it against schema.org's vocabulary.   check.py PROGRAM schema_org.txt"""
import json
import random
import subprocess
import sys
from decimal import Decimal

program, vocabulary = sys.argv[1:]
faults = []


def fault(what):
    if len(faults) < 20:
        print("FAILED ", what)
    faults.append(what)


def run(*arguments, given=b""):
    return subprocess.run([program, *arguments], input=given, stdout=subprocess.PIPE, check=True).stdout


def once(pairs):
    keys = [k for k, _ in pairs]
    if len(set(keys)) != len(keys):
        fault(f"a key twice in {keys}")
    return dict(pairs)


types = {}
for line in open(vocabulary, encoding="utf-8"):
    if not line.startswith("#"):
        head, own = line.split(":")
        name, *parents = head.replace("<", " ").split()
        types[name] = (parents, set(own.split()))


def properties(name):
    parents, own = types[name]
    return own.union(*(properties(p) for p in parents))


def objects(x):
    if isinstance(x, dict):
        yield x
        for value in x.values():
            yield from objects(value)
    elif isinstance(x, list):
        for value in x:
            yield from objects(value)


output = run().decode("utf-8")
if "<" in output:
    fault("a < that an HTML parser may see")
expected, *documents = [json.loads(line, parse_float=Decimal, object_pairs_hook=once) for line in output.splitlines()]
seen = set()
for document in documents:
    if isinstance(document, str):
        continue
    if document.get("@context") != "https://schema.org":
        fault(f"no context in {list(document)}")
    if not all(isinstance(o, dict) for o in document.get("@graph", [])):
        fault("a graph of something else than objects")
    for number, o in enumerate(objects(document)):
        if number and "@context" in o:
            fault("a context within")
        if "@type" not in o:
            if not set(o) <= {"@context", "@graph", "@id", "@value", "@language"}:
                fault(f"no type for {list(o)}")
            continue
        if o["@type"] not in types:
            fault(f"no type of schema.org: {o['@type']}")
            continue
        seen.add(o["@type"])
        unknown = {k for k in o if not k.startswith("@")} - properties(o["@type"])
        if unknown:
            fault(f"{o['@type']} has no {unknown}")

unseen = {"MonetaryAmount", "QuantitativeValue", "ExchangeRateSpecification", "UnitPriceSpecification", "ClaimReview", "Claim", "NewsArticle", "Organization", "Person", "SoftwareApplication", "Service",
          "CreativeWork", "Project", "Place", "Event", "DefinedTerm"} - seen
if unseen:
    fault(f"not printed: {unseen}")

# numbers, to the last digit
if documents[0]["value"] != Decimal("-92233720368547758.08"):
    fault(f"the lowest money is {documents[0]['value']}")
rate = documents[3]["currentExchangeRate"]
if Decimal(rate["price"]) / Decimal(rate["referenceQuantity"]["value"]) != Decimal(100) / Decimal(15423):
    fault("the inverse rate")

# the article is whole: each id once, each reference to something that is there
graph = documents[-1]["@graph"]
ids = [o["@id"] for o in graph]
if len(set(ids)) != len(ids):
    fault("an id twice")
for o in objects(graph):
    if "@id" in o and o["@id"] not in ids:
        fault(f"a reference to nothing: {o['@id']}")
claims = sum(o["@type"] == "Claim" for o in graph)
if claims != expected["claims"] or len(graph) != 1 + claims + expected["entities"]:
    fault(f"{claims} claims of {len(graph)} things, not {expected}")
if not all(i.startswith('https://example.org/?a=1&b="2"') for i in ids):
    fault("the url is not in each id")

# text: any bytes, as Python decodes them
random.seed(20250127)
fragments = [bytes([b]) for b in range(256)] + ["円".encode(), "\U0001f4b4".encode(), b"\\u0000", b'"', b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe0\x80\x80", b"</script>"]
texts = [b"".join(random.choices(fragments, k=random.randrange(12))) for _ in range(20000)]
lines = run("text", given="\n".join(t.hex() for t in texts).encode()).split(b"\n")[: len(texts)]
for given, line in zip(texts, lines):
    if json.loads(line.decode("utf-8")) != given.decode("utf-8", errors="replace"):
        fault(f"{given!r} became {line!r}")

print(f"{len(documents)} documents, {sum(1 for d in documents for _ in objects(d))} objects of {len(seen)} types, {len(lines)} texts: {len(faults)} faults")
sys.exit(bool(faults))
