# Strings and a dictionary with str keys.
words = 'the quick brown fox jumps over the lazy dog while seven wizards mix a potion of strange herbs'.split()
state, text = 7, []
for _ in range(120000):
    state = (state * 1103515245 + 12345) % 2147483648
    text.append(words[state % len(words)])
line = ' '.join(text)
counts = {}
for word in line.split(' '):
    counts[word] = counts.get(word, 0) + 1
for word in line.upper().split(' '):
    key = word.lower().strip('ae')
    counts[key] = counts.get(key, 0) + len(word)
print(sorted(counts.items())[:3], len(line))
