import json
json.loads('{"a":' * 10**5 + '1' + '}' * 10**5)
