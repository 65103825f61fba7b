import logging, io, sys
buf = io.StringIO()
h = logging.StreamHandler(buf)
h.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(message)s|%(funcName)s|%(lineno)d'))
log = logging.getLogger('app.module')
log.addHandler(h); log.setLevel(logging.DEBUG); log.propagate = False
def work():
    log.debug('debug %s', 1); log.info('info %(a)d', {'a': 5}); log.warning('warn'); log.error('err %d%%', 50); log.critical('crit')
    log.log(25, 'custom level'); log.log(logging.INFO, 'x')
work()
try:
    1 / 0
except ZeroDivisionError:
    log.exception('caught')
print(buf.getvalue().replace(__file__, 'FILE').replace('main.py', 'FILE'))
buf.truncate(0); buf.seek(0)
child = logging.getLogger('app.module.child')
child.info('from child')
print(child.parent is log, child.getEffectiveLevel(), child.level, log.isEnabledFor(5), logging.getLevelName(25), logging.getLevelName('INFO'), logging.getLevelNamesMapping()['WARN'])
logging.addLevelName(25, 'NOTICE'); log.log(25, 'named')
class F(logging.Filter):
    def filter(self, r): return 'secret' not in r.getMessage()
log.addFilter(F()); log.info('a secret'); log.info('public')
f = logging.Filter('app'); print(f.filter(logging.makeLogRecord({'name': 'app.x'})), f.filter(logging.makeLogRecord({'name': 'apple'})))
a = logging.LoggerAdapter(log, {'user': 'u1'}); a.info('adapted')
print(buf.getvalue())
for fmt, style in (('{levelname}:{message:>10}', '{'), ('$levelname $message', '$'), ('%(message)s', '%')):
    print(logging.Formatter(fmt, style=style).format(logging.LogRecord('n', 20, 'p', 1, 'hi %s', ('you',), None)))
for bad in (lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('no fields'), lambda: logging.Formatter('%(message)s', style='?'), lambda: log.setLevel('NOPE'), lambda: log.setLevel(1.5), lambda: logging.getLogger(5), lambda: log.log('x', 'm'), lambda: log.info(), lambda: logging.LogRecord('n', 20, 'p', 1, 'a %d', ('x',), None).getMessage(), lambda: logging.basicConfig(foo=1), lambda: logging.basicConfig(stream=1, filename=2)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(logging.Formatter('%(asctime)s', '%Y').format(logging.makeLogRecord({'created': 0, 'msecs': 5})), logging.Formatter().formatTime(logging.makeLogRecord({'created': 0, 'msecs': 7}))[-4:])
r = logging.makeLogRecord({'msg': 'm', 'levelname': 'X', 'extra': 1}); print(r, r.extra, logging.Formatter('%(missing)s', defaults={'missing': 'dflt'}).format(r))
log.info('with extra', extra={'ip': '1.2.3.4'})
try:
    log.info('bad extra', extra={'message': 1})
except KeyError as e:
    print(e)
logging.raiseExceptions = False
print(log.handlers == [h], log.hasHandlers(), logging.root.level, repr(log), repr(h)[:14], logging.getLogger() is logging.root, logging.getLogger('app') in log.parent.__class__.__mro__ if False else '-')
root = io.StringIO(); logging.basicConfig(stream=root, format='%(name)s:%(message)s', level='INFO', force=True)
logging.info('root'); logging.getLogger('other').info('o'); logging.debug('no'); logging.disable(logging.INFO); logging.info('off'); logging.disable(logging.NOTSET); logging.warning('on')
print(root.getvalue(), logging.lastResort.level)
class ListHandler(logging.Handler):
    def __init__(self): super().__init__(); self.out = []
    def emit(self, r): self.out.append(self.format(r))
lh = ListHandler(); logging.getLogger('l').addHandler(lh); logging.getLogger('l').warning('kept %r', [1]); print(lh.out)
from logging.handlers import MemoryHandler, BufferingHandler, QueueHandler
mh = MemoryHandler(3, flushLevel=logging.ERROR, target=lh); l2 = logging.getLogger('l2'); l2.propagate = False; l2.addHandler(mh)
l2.warning('1'); print(lh.out); l2.error('2'); print(lh.out)
