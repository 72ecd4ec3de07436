using System.Runtime.CompilerServices;

namespace Briefing.Templates;

/// <summary>One member of a model as templates see it.</summary>
public abstract class ModelMember
{
    private protected ModelMember(string name, string documentation, Func<object, object?> read) =>
        (Name, Documentation, Read) = (name, documentation, read);

    /// <summary>The name in templates, snake case.</summary>
    public string Name { get; }

    /// <summary>Type, meaning, and when it is null: a sentence for the theme's guide.</summary>
    public string Documentation { get; }

    /// <summary>Reads the member of an object of the class that the table was made for.</summary>
    internal Func<object, object?> Read { get; }
}

/// <summary>The named members of a class of models: built once, then read by every template without reflection.</summary>
public sealed class ModelType
{
    readonly Dictionary<string, ModelMember> byName;

    internal ModelType(string name, IReadOnlyList<ModelMember> members)
    {
        Name = name;
        Members = members;
        byName = new Dictionary<string, ModelMember>(members.Count, StringComparer.Ordinal);
        foreach (var member in members)
        {
            byName.Add(member.Name, member);
            Bits |= NameBits.Of(member.Name);
        }
    }

    /// <summary>The class's own name, for messages and guides.</summary>
    public string Name { get; }

    /// <summary>In the order in which they were declared.</summary>
    public IReadOnlyList<ModelMember> Members { get; }

    /// <summary>The member bits together; see <see cref="NameBits"/>.</summary>
    internal ulong Bits { get; }

    /// <summary>Begins the table of a class: <c>ModelType.For&lt;CardView&gt;().Member("title", card => card.Title, "…").Build()</c>.</summary>
    public static ModelTypeBuilder<T> For<T>()
        where T : class, ITemplateModel => new();

    internal ModelMember? Find(string name) => byName.GetValueOrDefault(name);
}

/// <summary>Collects the members of one class of models.</summary>
public sealed class ModelTypeBuilder<T>
    where T : class, ITemplateModel
{
    readonly List<ModelMember> members = [];

    /// <param name="name">Snake case, as templates write it.</param>
    /// <param name="get">Reads the member; must be quick, pure and free of errors.</param>
    /// <param name="documentation">Type, meaning, and when it is null.</param>
    public ModelTypeBuilder<T> Member(string name, Func<T, object?> get, string documentation) =>
        Add(new Getter(name, documentation, get));

    /// <inheritdoc cref="Member(string, Func{T, object?}, string)"/>
    public ModelTypeBuilder<T> Member(string name, Func<T, int> get, string documentation) =>
        Add(new IntGetter(name, documentation, get));

    /// <inheritdoc cref="Member(string, Func{T, object?}, string)"/>
    public ModelTypeBuilder<T> Member(string name, Func<T, bool> get, string documentation) =>
        Add(new BoolGetter(name, documentation, get));

    public ModelType Build() => new(typeof(T).Name, [.. members]);

    /// <summary>A chain of members may stand where the finished table is wanted.</summary>
    public static implicit operator ModelType(ModelTypeBuilder<T> builder) => builder.ToModelType();

    /// <inheritdoc cref="Build"/>
    public ModelType ToModelType() => Build();

    ModelTypeBuilder<T> Add(ModelMember member)
    {
        members.Add(member);
        return this;
    }

    // The engine asks a table only for objects of its own class, so the checks of a cast would be paid for nothing.
    sealed class Getter(string name, string documentation, Func<T, object?> get)
        : ModelMember(name, documentation, Unsafe.As<Func<object, object?>>(get));

    sealed class IntGetter(string name, string documentation, Func<T, int> get)
        : ModelMember(name, documentation, model => Boxes.Of(get(Unsafe.As<T>(model))));

    sealed class BoolGetter(string name, string documentation, Func<T, bool> get)
        : ModelMember(name, documentation, model => Boxes.Of(get(Unsafe.As<T>(model))));
}
