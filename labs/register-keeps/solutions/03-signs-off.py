# The register keeps its sessions, and each one signs off: `with` does it on every path, also when something fails.
# The end of a session is then a line of the program and not a matter of counts. The price: whoever forgets the `with` has the old fault.
import gc
from contextlib import ExitStack

gc.disable()  # a service that must never pause


class Session:
    register = []

    def __init__(self, user):
        self.user = user

    def __enter__(self):
        Session.register.append(self)
        return self

    def __exit__(self, *error):
        Session.register.remove(self)

    @classmethod
    def users(cls):
        return sorted(session.user for session in cls.register)


def visit(*users):
    with ExitStack() as stack:
        for user in users:
            stack.enter_context(Session(user))
        print('open:', *Session.users())


with Session('root'):
    visit('ada')
    visit('bo', 'cy')
    print('open:', *Session.users())
print('open:', *Session.users())
