"""Reads forms of output with the libraries of others and says what is in them, as JSON: read_formats.py FOLDER"""
import glob, json, os, sys

import networkx
import rdflib
from rdflib.compare import isomorphic
from rdflib.namespace import RDF

folder = sys.argv[1]
schema = rdflib.Namespace("https://schema.org/")
own = rdflib.Namespace("urn:newsnlp:terms#")
articles = {}
for file in glob.glob(os.path.join(folder, "turtle", "*.ttl")):
    name = os.path.splitext(os.path.basename(file))[0]
    turtle = rdflib.Graph().parse(file, format="turtle")
    linked = rdflib.Graph().parse(os.path.join(folder, "jsonld", name + ".jsonld"), format="json-ld")
    count = lambda kind: len(set(turtle.subjects(RDF.type, kind)))
    articles[name] = {
        "same": isomorphic(turtle, linked),
        "people": count(schema.Person),
        "roles": count(schema.Role),
        "quotes": count(schema.Quotation),
        "dates": count(own.TimeExpression),
        "facts": count(RDF.Statement),
        "titles": len(list(turtle.query("SELECT ?name ?title WHERE { ?p schema:name ?name ; schema:hasOccupation/schema:roleName ?title }", initNs={"schema": schema}))),
    }
graph = networkx.read_gexf(os.path.join(folder, "graph.gexf"))
json.dump({
    "articles": articles,
    "nodes": sorted(data["label"] for _, data in graph.nodes(data=True)),
    "edges": sorted([graph.nodes[a]["label"], data["kind"], graph.nodes[b]["label"]] for a, b, data in graph.edges(data=True)),
}, sys.stdout)
