# No register at all: the collector's lists have every instance already, and whoever wants a report looks them through.
# Good for debugging. The price: it walks over every container of the process, and it works only for what the collector tracks.
import gc

gc.disable()  # a service that must never pause


class Session:
    def __init__(self, user):
        self.user = user

    @classmethod
    def users(cls):
        return sorted(o.user for o in gc.get_objects() if isinstance(o, cls))


def visit(*users):
    sessions = [Session(user) for user in users]
    print('open:', *Session.users())


root = Session('root')
visit('ada')
visit('bo', 'cy')
print('open:', *Session.users())
del root
print('open:', *Session.users())
