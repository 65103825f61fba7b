import configparser
c = configparser.ConfigParser()
c['DEFAULT'] = {'level': '1', 'root': '/srv'}
c['web'] = {'port': '80', 'path': '%(root)s/www', 'on': 'yes'}
c.add_section('db')
c.set('db', 'name', 'main')
with open('c.ini', 'w') as f:
    c.write(f)
print(open('c.ini').read())
d = configparser.ConfigParser()
print(d.read(['c.ini', 'missing.ini']), d.sections())
print(d.getint('web', 'port'), d.getboolean('web', 'on'), d['web']['path'], d['db']['level'], d.get('db', 'no', fallback='fb'))
for call in [lambda: d.get('x', 'y'), lambda: d.get('web', 'y'), lambda: d.getint('web', 'on'), lambda: d.add_section('web')]:
    try:
        call()
    except (configparser.Error, ValueError) as e:
        print(type(e).__name__, e)
open('bad.ini', 'w').write('[a]\nx=1\nx=2\n')
try:
    configparser.ConfigParser().read('bad.ini')
except configparser.DuplicateOptionError as e:
    print(e)
open('bad2.ini', 'w').write('x=1\n')
try:
    configparser.ConfigParser().read('bad2.ini')
except configparser.MissingSectionHeaderError as e:
    print(str(e).replace('\n', '|'))
raw = configparser.RawConfigParser(allow_no_value=True, delimiters=(':',))
raw.read_string('[s]\nflag\nkey: v = w\nmulti: a\n  b\n')
print(dict(raw['s']), raw.has_option('s', 'flag'), raw.remove_option('s', 'key'), raw.items('s'))
