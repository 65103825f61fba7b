import json
data = {'name': 'é☃', 'list': [1, 2.5, None, True], 'nested': {'b': 1, 'a': []}}
with open('d.json', 'w', encoding='utf-8') as f:
    json.dump(data, f, ensure_ascii=False, indent=2, sort_keys=True)
print(open('d.json', encoding='utf-8').read())
with open('d.json', encoding='utf-8') as f:
    print(json.load(f) == data)
with open('d.json', 'rb') as f:
    print(json.load(f)['name'])
with open('lines.jsonl', 'w') as f:
    for i in range(3):
        f.write(json.dumps({'i': i}) + '\n')
print([json.loads(line)['i'] for line in open('lines.jsonl')])
open('bad.json', 'w').write('{"a": 1,}')
try:
    json.load(open('bad.json'))
except json.JSONDecodeError as e:
    print(e, e.lineno, e.colno)
open('bom.json', 'w', encoding='utf-8-sig').write('[1]')
try:
    json.load(open('bom.json', encoding='utf-8'))
except json.JSONDecodeError as e:
    print(e)
print(json.load(open('bom.json', 'rb')))
