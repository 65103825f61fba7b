# What str and unicodedata say of the characters from U+2000 on.
import unicodedata as u

for point in range(0x2000, 0x2070):
    c = chr(point)
    flags = ''.join(letter for letter, test in zip('anudDslUtxip', (c.isalpha(), c.isnumeric(), c.isupper(), c.isdecimal(), c.isdigit(), c.isspace(),
                    c.islower(), c.isalnum(), c.istitle(), c.isidentifier(), ('x' + c).isidentifier(), c.isprintable())) if test)
    print(f'{point:04X}', u.category(c), u.bidirectional(c) or '-', u.combining(c), u.east_asian_width(c), u.mirrored(c), flags or '-',
          u.numeric(c, None), ascii(c.upper()), ascii(c.lower()), ascii(c.title()), ascii(c.casefold()), ascii(c.swapcase()), u.decomposition(c) or '-')
text = ''.join(map(chr, range(0x2000, 0x2070)))
for form in 'NFC', 'NFD', 'NFKC', 'NFKD':
    done = u.normalize(form, text)
    print(form, len(done), u.is_normalized(form, text), ascii(done[:12]))
print(ascii(text.upper()[:20]), ascii(text.title()[:20]), ascii(text.capitalize()[:10]), len(text.casefold()), len(text.split()), len(text.splitlines()))
print(len(text.encode()), len(text.encode('utf-16')), repr(text)[:30].isprintable(), text.isidentifier())
print(len({u.name(c, 'none') for c in text}), u.name(text[5], 'none'), u.name(text[-3], 'none'))
