import re

TEXT = """It was the best of times, it was the worst of times; it was the age of wisdom..."""

counts = {}
for word in re.findall(r"[a-z']+", TEXT.lower()):
    counts[word] = counts.get(word, 0) + 1
print(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6])
print(re.sub(r'\b(\w)(\w*)', lambda m: m[1].upper() + m[2], TEXT))
print(re.split(r'[,;.]\s*', TEXT))
print(re.sub(r'(?<!^)(?=[A-Z])', '_', 'camelCaseToSnake').lower())
print(re.findall(r'(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])', 'a1 -2 3.5 x4 5.6.7 -8.0'))
print(re.sub(r'(\d)(?=(\d{3})+$)', r'\1,', '1234567'))
print(bool(re.fullmatch(r'[\w.+-]+@[\w-]+\.[\w.]+', 'a.b+c@example.org')), bool(re.fullmatch(r'(?:\d{1,3}\.){3}\d{1,3}', '10.0.0.256')))
