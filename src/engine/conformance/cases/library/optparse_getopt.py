import getopt
from optparse import OptionParser

print(getopt.getopt(['-a', '-b', 'val', '--long', '--opt=5', 'rest', '-z'], 'ab:', ['long', 'opt=']))
print(getopt.gnu_getopt(['file', '-a', 'more'], 'a'))
for bad in (['-x'], ['--nope'], ['-b'], ['--long=5']):
    try:
        getopt.getopt(bad, 'ab:', ['long', 'opt='])
    except getopt.GetoptError as e:
        print(e, repr(e.opt))
p = OptionParser(usage='usage: %prog [options] arg', version='%prog 1.0', prog='demo')
p.add_option('-f', '--file', dest='filename', help='write to FILE', metavar='FILE')
p.add_option('-q', action='store_false', dest='verbose', default=True)
p.add_option('-n', type='int', default=1)
opts, args = p.parse_args(['-f', 'out', '-q', '-n4', 'x', 'y'])
print(opts.filename, opts.verbose, opts.n, args)
print(p.format_help())
