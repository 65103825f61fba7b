import codecs
codecs.register_error('loop', lambda e: ('', e.start))
b'\xff'.decode('ascii', 'loop')
