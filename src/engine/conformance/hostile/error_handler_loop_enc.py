import codecs
codecs.register_error('loop', lambda e: ('x' * 10**6, e.end))
('é' * 10**6).encode('ascii', 'loop')
