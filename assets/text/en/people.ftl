# People, and talking with them.

## Run: people

people-title = People
people-nobody = Nobody is here to talk to.
speaker-you = You
name-and-age = { $name }, { $age }
mood = { $ease }, { $strain }
setting-with-others = Others are near
setting-apart = Taken aside
setting-private = In a private room
setting-apart-private = Alone in a private room
setting-will-talk = Agreed to talk
setting-will-not-talk = Does not want to talk
setting-wants-referral = Wants the referral
setting-wants-no-referral = Does not want the referral
setting-language = You share a language
setting-no-language = No shared language ({ $languages })
setting-interpreter = { $person } interprets
talk-ask = Ask
talk-do = Do
talk-asked = asked before
talk-no-questions = There is nothing to ask now.
talk-nothing-yet = You have not talked yet.
interpreter-choose = Let { $person } interpret
group-setting = Place and language
group-explain = Explain and agree
group-care = Care
group-close = What comes next
group-other = Other
