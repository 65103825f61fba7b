# f-strings and format with every presentation type of int and str.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
ints = [0, 1, -1, 42, -255, 1234567, -1234567890123, 10**25]
specs = ['', 'd', 'b', 'o', 'x', 'X', '#b', '#o', '#x', '#X', 'n', 'c', 'e', 'f', '.2f', 'g', '%', '+d', ' d', '-d', '10d', '<10d', '>10d', '^10d', '=10d', '010d', '*^12d', ',', '_', ',d', '_b', '_x', '#_X', '015,', '+015,d', '0=12d', '<012d', '#010x', '#012b', '+#x', '=+8', '08.2f', ',.2f', '_.1f', '>+15,.3f', '\u00e9^10d', '02d', '1d']
for n in ints:
    for s in specs:
        try:
            print(n, repr(s), repr(format(n, s)))
        except Exception as e:
            print(n, repr(s), type(e).__name__, e)
for s in ['', 's', '10', '<10s', '>10', '^10', '*^11s', '.2', '.2s', '5.1', '010', '-^8', '\u00e9>5', '=5', '+', ' ', '#', ',', 'd', 'z', '10q', '.', '5.']:
    for v in ['abc', '', '日本', '😀']:
        try:
            print(ascii(v), repr(s), ascii(format(v, s)))
        except Exception as e:
            print(ascii(v), repr(s), type(e).__name__, e)
for v, s in [(True, ''), (True, 'd'), (False, '5'), (None, ''), ([1], ''), (None, '5'), ([1], 'd'), ((1,), ' '), (1, 'xx'), (1, '.5'), (1, '.5d'), (1, 'z'), (1, '+c'), (1, '#c'), (-1, 'c'), (1.5, 'd'), (1.5, 'x'), (1.5, 'c'), (1.5, 's'), (1, ',n'), (1, ',x'), (1, '_c'), (1, ',_'), (1, '_,'), (1.5, ',%'), (1, '9' * 30), (1.5, '.' + '9' * 30), (1, '\x01'), ('a', '\x01'), (1 + 2j, ''), (1 + 2j, '.1f'), (1 + 2j, '>20'), (1 + 2j, '010'), (1 + 2j, '=10'), (1+2j, 'd'), (1j, '.2e'), (1.5+0j, ','), (object, ''), (65, '5c'), (65, '<5c')]:
    t(lambda: format(v, s))
