e = ValueError('multi\nline')
e.add_note('note 1')
e.add_note('note\n2')
raise e
