import json
json.dumps([[1] * 1000] * 1000, indent=10**6)
