import string
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), repr(string.printable))
print(string.capwords('hello  wORLD foo'), string.capwords('a-b-c', '-'), string.capwords('  x y  '), repr(string.capwords('')))
t = string.Template('$who likes ${what}; $$5 $_x ${who}s')
print(t.substitute(who='tim', what='ham', _x=1), t.safe_substitute(who='tim'), t.template, t.get_identifiers(), t.is_valid())
for text, m in (('$', {}), ('${', {}), ('$1x', {}), ('a\n $ b', {}), ('$name', {}), ('${a-b}', {}), ('ok', {}), ('$ü', {})):
    try:
        print(string.Template(text).substitute(m))
    except (ValueError, KeyError) as e:
        print(repr(text), type(e).__name__, e)
    print(repr(string.Template(text).safe_substitute(m)), string.Template(text).is_valid())
print(t.substitute({'who': 'dict', 'what': 1}, what='kw', _x=0))
try:
    t.substitute({}, {})
except TypeError as e:
    print(e)
class Pct(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
print(Pct('%a_b $x %% %ab').safe_substitute(a_b=1), Pct('%a_b').substitute(a_b=2))
class Braced(string.Template):
    braceidpattern = '[a-z ]+'
print(Braced('${two words} $one').substitute({'two words': 2, 'one': 1}))
f = string.Formatter()
print(f.format('{0} {name} {0!r:>5} {1[k]} {2.real}', 'a', {'k': 1}, 3, name='n'), f.vformat('{}{}', (1, 2), {}), list(f.parse('a{b!r:c}d{{}}')))
for bad in ('{', '}', '{0', '{!x}', '{0!}', '{0:{}', '{a.}', '{0[}', '{}{0}', '{missing}', '{5}'):
    try:
        print(f.format(bad, 1))
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
try:
    f.format()
except TypeError as e:
    print(e)
class Default(string.Formatter):
    def get_value(self, key, args, kwargs): return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)
    def check_unused_args(self, used, args, kwargs): print('used', sorted(map(str, used)))
    def convert_field(self, value, conversion): return value[::-1] if conversion == 'v' else super().convert_field(value, conversion)
    def format_field(self, value, spec): return str(value).upper() if spec == 'U' else super().format_field(value, spec)
print(Default().format('{a} {b} {0!v} {0:U}', 'xyz', b=1))
print(f.get_field('0.real', (3,), {}), f.convert_field('é', 'a'), f.convert_field(1, None), f.format_field(3.14159, '.2f'))
try:
    f.convert_field(1, 'q')
except ValueError as e:
    print(e)
print(f.format('{:{w}.{p}}', 'abcdef', w=8, p=3) + '|', f.format('{0:{1}}', 5, '>4'))
try:
    f.format('{:{:{:{}}}}', 1, 2, 3, 4)
except ValueError as e:
    print(e)
