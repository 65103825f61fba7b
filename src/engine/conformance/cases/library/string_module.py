import string
from string import Formatter, Template

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.whitespace), string.punctuation, len(string.printable))
print(string.capwords('hello  wide   world'), string.capwords('a-b-c', '-'))
t = Template('$who likes ${what}; $$5')
print(t.substitute(who='tim', what='kung pao'), t.safe_substitute(who='x'), t.template, t.is_valid(), t.get_identifiers())
for bad in (lambda: t.substitute(who='a'), lambda: Template('$').substitute(), lambda: Template('a $1 b').substitute(), lambda: Template('x').substitute(1, 2)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(Template('$a').substitute({'a': 1}, a=2), Template('$bad$').safe_substitute(bad=1), Template('$1').is_valid())


class Pct(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(Pct('%not_yes %no').safe_substitute(not_yes='N'))
f = Formatter()
print(f.format('{0} {name!r:>5} {0[1]} {1.real}', 'ab', 5, name='x'), f.vformat('{} {}', (1, 2), {}), list(f.parse('a{b!r:c}d{{')))
try:
    f.format('{} {0}', 1)
except ValueError as e:
    print(e)
try:
    f.format('{0}')
except IndexError as e:
    print(e)


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)

    def format_field(self, value, spec):
        return super().format_field(value, spec) if spec != 'up' else str(value).upper()

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == 'x' else super().convert_field(value, conversion)


print(Default().format('{name} {0} {0:up} {0!x}', 'abc'))
print(f.get_field('0.real', (5,), {}), f.check_unused_args(set(), (), {}))
