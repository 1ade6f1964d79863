# People, and talking with them.

## Run: people

people-title = People
people-nobody = Nobody is here to talk to.
speaker-you = You
mood = { $ease }, { $strain }
setting-apart = Taken aside
setting-language = You share a language
setting-no-language = No shared language ({ $languages })
setting-interpreter = { $person } interprets
talk-do = Do
talk-nothing-yet = You have not talked yet.
interpreter-choose = Let { $person } interpret

## Talk: at the table

talk-sit = Sit down with { $person }
talk-go-on = Go on talking with { $person }
talk-take-call = Talk with { $person } on the line
talk-minutes = { $minutes ->
    [0] You have just sat down.
    [one] You have talked for { $minutes } minute.
   *[other] You have talked for { $minutes } minutes.
}
talk-heard-by-nobody = Nobody else can hear
talk-heard-by = Can hear: { $people }
talk-take-back = Take that back
talk-word-for-word = Ask for that word for word
talk-waits = You are waited for. What do you say?
talk-halted = { $person } has said that it is enough.
talk-wait = Wait, and say nothing
talk-else = Something else …
talk-more = More …
talk-care = Care and setting …
talk-back = Back to the talk
talk-end = Come to an end
talk-back-to = Come back to: { $subject }
talk-rise = Get up
talk-rise-means = The talk can go on later.
talk-languages = Languages
interpreter-waits = can be here in { $minutes } min
interpreter-on-line = over the telephone
interpreter-on-line-waits = over the telephone, in { $minutes } min
setting-telephone = Over the telephone
setting-whisper = Over the telephone, in a whisper
setting-witness = Talked with as a witness
setting-suspect = Talked with as a suspect, with the rights of one
moment-wants = { $person } wants something from you, now.
thing-passport = Passport
thing-telephone = Telephone
thing-money = Money
thing-notebook = Notebook
thing-key = Key
thing-line = Telephone line
thing-give = Give it to { $person }
thing-went = Now with { $person }
people-closer = What you can do for { $person }
