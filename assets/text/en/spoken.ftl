# Words about people whose names, ages and genders are dealt, and what happened, told between the lines of a run.

## Words for people: what stands for somebody whose gender is dealt; woman, man, and whoever is neither or not known

pronoun-they-woman = she
pronoun-they-man = he
pronoun-they-any = they
pronoun-them-woman = her
pronoun-them-man = him
pronoun-them-any = them
pronoun-their-woman = her
pronoun-their-man = his
pronoun-their-any = their
pronoun-theirs-woman = hers
pronoun-theirs-man = his
pronoun-theirs-any = theirs
pronoun-themself-woman = herself
pronoun-themself-man = himself
pronoun-themself-any = themself

## Words for people: how somebody is addressed, by age and gender. NAME is where the name is said, in a language that has no other word.

call-child-woman = NAME
call-child-man = NAME
call-child-any = NAME
call-adult-woman = madam
call-adult-man = sir
call-adult-any = NAME
call-elder-woman = madam
call-elder-man = sir
call-elder-any = NAME
call-official = officer

## Words for people: who has no name yet, or none that anybody wrote

unnamed-person = somebody
unnamed-colleague = a colleague
unnamed-interpreter = the interpreter
unnamed-voice = the caller
unnamed-country = another country

## Words for people: quotation marks around what is said

quote-open = “
quote-close = ”

## What happened: told between the lines of a run

told-came = You come here: { $place }
told-sat = You sit down with { $person }.
told-rose = You get up.
told-arrived = { $person } comes.
told-left = { $person } goes away.
told-listens = { $person } stays, and hears what is said.
told-name = { $person } gives a name.
told-promised = You promise: { $words }
told-against = You lay two lines side by side: { $one } · { $other }
told-decided = You tell { $person } what you have decided.
told-word-for-word = You ask for that word for word.
told-given = You give what belongs to { $person } to { $to }.
