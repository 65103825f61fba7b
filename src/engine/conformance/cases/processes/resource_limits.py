# resource: limits are kept, usage is counted.
import resource
print(resource.getrlimit(3), resource.getrlimit(resource.RLIMIT_CORE))
for f in (lambda:resource.setrlimit(7,(1,2,3)), lambda:resource.setrlimit(7,5), lambda:resource.setrlimit(7,('a',1)), lambda:resource.prlimit(0,5,(4,4)), lambda:resource.prlimit(0,5), lambda:resource.prlimit(0,7,(5,)), lambda:resource.prlimit(99999999,7), lambda:resource.getrlimit(-1), lambda:resource.getrlimit('x'), lambda:resource.getrusage(), lambda:resource.setrlimit(3,(-1,-1)), lambda:resource.setrlimit(3,(2**70,1)), lambda:resource.setrlimit(4,(5,-1)), lambda:resource.getrlimit(4), lambda: resource.setrlimit(8,(9,8)), lambda:resource.getrusage(55)):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
u=resource.getrusage(resource.RUSAGE_SELF); print(type(u), len(u), u.ru_utime>0, u.ru_maxrss>5000, resource.getpagesize())
