import json
while True: json.loads(json.dumps({'a': [1, 2, 3]}))
