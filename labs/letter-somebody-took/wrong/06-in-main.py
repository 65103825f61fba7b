# Reads from a list, without tasks.
letters = []
print('nothing yet')
for letter in ('ant', 'bee', 'cat'):
    letters.append(letter)
print('letters', *letters)
