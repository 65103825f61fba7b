import json
print(json.loads('1' * 10**6 + '.5'))
