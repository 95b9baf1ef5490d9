using AngleSharp.Dom;

namespace NewsNlp.Html;

/// <summary>Visits a tree in the order of the page, without recursion and in linear time.</summary>
internal static class DomWalk
{
    /// <summary>Visits a node and all below it.</summary>
    /// <param name="root">The node to begin with.</param>
    /// <param name="enter">Called on the way down; false leaves the children out, and <paramref name="leave"/> with them.</param>
    /// <param name="leave">Called on the way up.</param>
    public static void Visit(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var path = new Stack<(INode Node, int Next)>();
        if (enter(root))
        {
            path.Push((root, 0));
        }

        while (path.TryPop(out var step))
        {
            if (step.Next >= step.Node.ChildNodes.Length)
            {
                leave(step.Node);
                continue;
            }

            var child = step.Node.ChildNodes[step.Next];
            path.Push((step.Node, step.Next + 1));
            if (enter(child))
            {
                path.Push((child, 0));
            }
        }
    }
}
