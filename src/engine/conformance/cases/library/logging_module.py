import io
import logging
import sys

stream = io.StringIO()
h = logging.StreamHandler(stream)
h.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
log = logging.getLogger('app.sub')
log.setLevel(logging.DEBUG)
log.addHandler(h)
log.propagate = False
log.debug('d %s', 1)
log.info('i %(k)s', {'k': 'v'})
log.warning('w')
log.error('e %d', 5)
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
log.log(25, 'custom')
logging.addLevelName(25, 'NOTICE')
log.log(25, 'named')
print(stream.getvalue().replace(__file__, 'FILE'))
print(log.name, log.parent.name, log.getEffectiveLevel(), log.isEnabledFor(10), logging.getLevelName(30), logging.getLevelName('ERROR'), logging.getLogger('app.sub') is log)


class F(logging.Filter):
    def filter(self, record):
        return 'no' not in record.getMessage()


stream.truncate(0)
stream.seek(0)
h.addFilter(F())
log.info('yes')
log.info('no way')
child = log.getChild('x')
child.info('from child')
h.setLevel(logging.ERROR)
log.info('dropped')
print(stream.getvalue())
a = logging.LoggerAdapter(log, {'req': 7})
h.setLevel(0)
h.setFormatter(logging.Formatter('{levelname:<8}{req} {message}', style='{'))
h.filters.clear()
a.warning('adapted')
print(stream.getvalue().splitlines()[-1])
logging.basicConfig(stream=sys.stdout, format='%(levelno)s %(message)s', level=logging.INFO)
logging.info('root %s', 'msg')
logging.debug('hidden')
try:
    log.setLevel('NOPE')
except ValueError as e:
    print(e)
print(log, logging.root)
