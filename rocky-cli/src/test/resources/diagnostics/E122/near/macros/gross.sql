-- @macro gross(x)
{x} * 1.2
