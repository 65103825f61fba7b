import configparser
import io

c = configparser.ConfigParser()
c.read_string('''
[DEFAULT]
interval = 45
[server]
host = localhost
port = 8080
url = http://%(host)s:%(port)s
debug = yes
multi = a
    b
; comment
[empty]
''')
print(c.sections(), dict(c['server']), c.getint('server', 'port'), c.getboolean('server', 'debug'), c['server'].getfloat('interval'), c.get('server', 'no', fallback='fb'))
print('server' in c, c.has_option('server', 'host'), c.options('empty'), c.items('empty'), c.defaults())
c['new'] = {'k': 'v'}
c.set('new', 'x', '1')
c.remove_section('empty')
out = io.StringIO()
c.write(out)
print(out.getvalue())
for bad in (lambda: c.get('nope', 'x'), lambda: c.get('server', 'zz'), lambda: c.add_section('new'), lambda: c.getint('server', 'host'), lambda: c.read_string('novalue'), lambda: c.read_string('[a]\n[a]\n'), lambda: c.set('new', 'n', 5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).replace('\n', '|'))
r = configparser.RawConfigParser(allow_no_value=True, delimiters=('=',))
r.read_string('[s]\nflag\nk = %(x)s')
print(dict(r['s']))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_dict({'a': {'x': '1'}, 'b': {'y': '${a:x}2'}})
print(e['b']['y'])
