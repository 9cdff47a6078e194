"""Checks a spool against its seeds: SEEDS SPOOL SCHEMA.

Every seed stands in one publication or in quarantine; every file has the digest that the manifest says; every line of a plain-text
seed stands in the parallel text, in order; the JSON follows its schema; the TMX is read by translate-toolkit and
holds as many units as there are segments.
"""

import hashlib
import json
import pathlib
import subprocess
import sys

import jsonschema
from translate.storage import tmx


def check(condition, message):
    if not condition:
        sys.exit(f"check_spool: {message}")


def squeezed(text):
    return "".join(text.split())


def main(seeds, spool, schema_path):
    seeds, spool = pathlib.Path(seeds), pathlib.Path(spool)
    schema = json.loads(pathlib.Path(schema_path).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    by_seed = {}
    for folder in sorted((spool / "texts").iterdir()):
        manifest = json.loads((folder / "MANIFEST.json").read_text())
        names = {"MANIFEST.json"}
        for entry in manifest["files"]:
            content = (folder / entry["name"]).read_bytes()
            check(hashlib.sha256(content).hexdigest() == entry["sha256"], f"{folder}: {entry['name']}: digest")
            names.add(entry["name"])
        check(names == {f.name for f in folder.iterdir()}, f"{folder}: other files than the manifest's")
        text = json.loads((folder / "parallel.json").read_text())
        errors = [error.message for error in validator.iter_errors(text)]
        check(not errors, f"{folder}: parallel.json: {errors[:3]}")
        by_seed[text["seed"]] = folder
        segments = [segment for paragraph in text["paragraphs"] for segment in paragraph["segments"]]
        check(segments, f"{folder}: no segments")
        for segment in segments:
            check(segment["english"].strip(), f"{folder}: {segment['id']} has no English")
        seed = seeds / text["seed"]
        if seed.suffix == ".txt":
            joined = squeezed(" ".join(segment["source"] for segment in segments))
            check(joined == squeezed(seed.read_text().lstrip("\ufeff")), f"{folder}: text of the seed is missing or moved")
        units = tmx.tmxfile.parsefile(str(folder / "parallel.tmx")).units
        check(len(units) == len(segments), f"{folder}: {len(units)} translation units, {len(segments)} segments")
        rows = (folder / "parallel.tsv").read_text().splitlines()
        check(len(rows) == len(segments) + 1, f"{folder}: parallel.tsv has {len(rows)} rows")
        subprocess.run(["xmllint", "--nonet", "--noout", str(folder / "parallel.tmx")], check=True)
    failed = {json.loads(f.read_text())["seed"]["path"] for f in spool.glob("quarantine/*/reason.json")}
    wanted = {str(f.relative_to(seeds)) for f in seeds.rglob("*") if f.is_file()} - failed
    check(wanted == set(by_seed), f"published {sorted(by_seed)}, not {sorted(wanted)}")
    for name in ("index.html", "concordance.html", "catalogue.json", "feed.xml", "opds.xml", "status.json", "metrics.prom"):
        check((spool / name).stat().st_size > 0, f"{name} is missing")
    json.loads((spool / "status.json").read_text())
    print(f"check_spool: {len(by_seed)} publications, all sound")


main(*sys.argv[1:])
