//! Puts a part of a scenario, as the guide shows it, where it belongs in a whole one. Fields replace fields of the same
//! name; in a list, an item with a name of its own (`id`, `element` …) changes the item of that name or joins the list.
//! It knows the brackets of the format and nothing of what stands in them.

/// A group of named fields, such as `Deal(id: "faces", to: [])`.
struct Group {
    head: String,
    fields: Vec<(String, String)>,
}

/// The whole scenario with the part in it.
pub(super) fn put_into(whole: &str, part: &str) -> String {
    let whole = without_comments(whole);
    let group = group(whole.trim()).expect("the whole is a group of fields");
    let new = fields(&without_comments(part)).unwrap_or_else(|| panic!("an example is not made of fields:\n{part}"));
    render(&merged(group, new))
}

/// The pieces between the commas of a list, or of fields.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let text = without_comments(text);
    let (mut pieces, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    for (at, c) in outside_strings(&text) {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                pieces.push(text[start..at].trim().to_owned());
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(text[start..].trim().to_owned());
    pieces.retain(|p| !p.is_empty());
    pieces
}

/// Every character that stands in no text, with its place.
fn outside_strings(text: &str) -> Vec<(usize, char)> {
    let (mut inside, mut escaped) = (false, false);
    let mut outside = Vec::new();
    for (at, c) in text.char_indices() {
        if inside {
            inside = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else {
            inside = c == '"';
            outside.push((at, c));
        }
    }
    outside
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let slashes = outside_strings(line)
            .windows(2)
            .find(|w| w[0].1 == '/' && w[1] == (w[0].0 + 1, '/'))
            .map(|w| w[0].0);
        out.push_str(&line[..slashes.unwrap_or(line.len())]);
        out.push('\n');
    }
    out
}

fn fields(text: &str) -> Option<Vec<(String, String)>> {
    pieces(text)
        .iter()
        .map(|piece| {
            let (name, value) = piece.split_once(':')?;
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            is_name.then(|| (name.to_owned(), value.trim().to_owned()))
        })
        .collect()
}

fn group(text: &str) -> Option<Group> {
    let (head, rest) = text.split_once('(')?;
    let head_is_word = head.chars().all(|c| c.is_ascii_alphanumeric());
    let fields = fields(rest.trim_end().strip_suffix(')')?)?;
    head_is_word.then(|| Group {
        head: head.to_owned(),
        fields,
    })
}

/// What an item is called: by its own name, or by what it is about.
fn name(group: &Group) -> Option<String> {
    let field = |wanted: &str| {
        group
            .fields
            .iter()
            .find(|(n, _)| n == wanted)
            .map(|(_, value)| value.clone())
    };
    let own = field("id").or_else(|| field("element"));
    own.or_else(|| Some(format!("{} {}", field("does")?, field("with").unwrap_or_default())))
        .or_else(|| (group.fields.len() <= 2).then(|| field("about"))?)
}

fn merged(mut group: Group, new: Vec<(String, String)>) -> Group {
    for (name, value) in new {
        match group.fields.iter_mut().find(|(n, _)| *n == name) {
            Some((_, old)) => *old = merged_list(old, &value).unwrap_or(value),
            None => group.fields.push((name, value)),
        }
    }
    group
}

/// Two lists of items with names made one; nothing when they are no such lists.
fn merged_list(old: &str, new: &str) -> Option<String> {
    let inside = |text: &str| Some(pieces(text.strip_prefix('[')?.strip_suffix(']')?));
    let mut items = inside(old)?;
    let named: Vec<(String, Group)> = inside(new)?
        .iter()
        .map(|item| group(item).and_then(|g| Some((name(&g)?, g))))
        .collect::<Option<_>>()?;
    if named.is_empty() {
        return None;
    }
    for (called, change) in named {
        let known = items
            .iter()
            .position(|item| group(item).and_then(|g| name(&g)).as_ref() == Some(&called));
        match known {
            Some(at) => {
                let old = group(&items[at]).expect("it has a name");
                items[at] = render(&merged(old, change.fields));
            }
            None => items.push(render(&change)),
        }
    }
    Some(format!("[\n{},\n]", items.join(",\n")))
}

fn render(group: &Group) -> String {
    let lines: Vec<String> = group
        .fields
        .iter()
        .map(|(name, value)| format!("{name}: {value},\n"))
        .collect();
    format!("{}(\n{})", group.head, lines.concat())
}
