import threading

context = threading.local()


def log(text):
    lines.append(f'[{getattr(context, "user", "-")}] {text}')


def helper():
    log('in helper')


def handle(user):
    context.user = user
    log('start')
    helper()
    del context.user
    log('after')


lines = []
for user in ('ann', 'bob'):
    t = threading.Thread(target=handle, args=(user,))
    t.start()
    t.join()
log('main')
print('\n'.join(lines))
