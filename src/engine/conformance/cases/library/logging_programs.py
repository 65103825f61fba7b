import logging
import sys
import io

root = logging.getLogger()
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(levelname)-8s %(name)s:%(funcName)s: %(message)s'))
root.addHandler(h)
root.setLevel(logging.INFO)
log = logging.getLogger('app.db')


def work(n):
    log.debug('hidden %d', n)
    log.info('working on %d of %s', n, ['x'])
    if n > 1:
        log.warning('%(a)s and %(b)r', {'a': 1, 'b': 'two'})
    try:
        1 // (n - 2)
    except ZeroDivisionError:
        log.error('failed', exc_info=False)
    return log.isEnabledFor(logging.DEBUG)


print(work(1), work(2))


class Upper(logging.Filter):
    def filter(self, record):
        record.msg = str(record.msg).upper()
        return 'secret' not in record.msg.lower()


log.addFilter(Upper())
log.info('now loud')
log.info('a secret')
child = logging.getLogger('app.db.pool')
child.info('child not filtered')
child.propagate = False
buf = io.StringIO()
bh = logging.StreamHandler(buf)
bh.setFormatter(logging.Formatter('{name}|{levelno}|{message}', style='{'))
bh.setLevel('ERROR')
child.addHandler(bh)
child.info('no')
child.critical('yes %s', 1)
print(repr(buf.getvalue()), child.parent.name, log.parent, root.name, log.getEffectiveLevel(), logging.getLevelName(25), logging.getLevelName('INFO'))
logging.addLevelName(25, 'NOTICE')
log.log(25, 'custom')
ad = logging.LoggerAdapter(logging.getLogger('adapted'), {'ip': '1.2.3.4'})
ad.info('with adapter')
try:
    {}['k']
except KeyError:
    f = logging.Formatter('%(message)s')
    rec = logging.LogRecord('n', logging.INFO, 'p.py', 3, 'msg %s', ('arg',), sys.exc_info())
    text = f.format(rec)
    print(text.splitlines()[0], text.splitlines()[-1])
print(rec.getMessage(), rec.levelname, rec.module, rec.filename, logging.makeLogRecord({'msg': 'made'}).getMessage(), rec)
log.disabled = True
log.error('nothing')
log.disabled = False
logging.disable(logging.ERROR)
log.error('still nothing')
logging.disable(logging.NOTSET)
old = logging.getLogRecordFactory()
print(log.handlers, log.hasHandlers(), logging.getLogger('app'), logging.getLogger('app').getChild('db') is log, sorted(c.name for c in logging.getLogger('app').getChildren()))
for f in (lambda: log.setLevel('LOUD'), lambda: logging.getLogger(5), lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('hello'), lambda: log.setLevel(2.5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
root.removeHandler(h)
logging.basicConfig(stream=sys.stdout, format='%(message)s!', force=True, level=logging.DEBUG)
logging.debug('basic')
del rec
