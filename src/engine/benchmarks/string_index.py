# Characters one by one, concatenation in a loop.
text = ''.join(chr(97 + i * i % 26) for i in range(250000)) + '\u4e2d'


def walk(text):
    state, copy = 0, ''
    for i in range(len(text)):
        state = (state * 31 + ord(text[i])) % 1000003
        copy += text[i]
    return state, copy


state, copy = walk(text)
reverse = text[::-1]
same = sum(1 for a, b in zip(text, reverse) if a == b)
print(state, copy == text, same)
